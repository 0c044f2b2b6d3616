<?php
/**
 * Plugin Name: Wirecheck gate
 * Description: Keeps a post a draft while Wirecheck's gate is closed, and tells its author why.
 *
 * Copy it to wp-content/mu-plugins. A post names its story in the custom field "wirecheck_story"; posts that name none
 * pass. Settings, in wp-config.php: WIRECHECK_URL, WIRECHECK_KEY (if keys are on).
 */

/** What keeps a text from being published, in sentences; nothing if the service does not answer. */
function wirecheck_reasons(string $story, string $id, string $headline, string $html): array
{
    $address = '/v1/stories/' . rawurlencode($story);
    $text = preg_replace('~</(p|h\d|li|blockquote)>~', "\n\n", $html);
    $draft = [
        'outlet' => 'Our draft',
        'role' => 'draft',
        'headline' => $headline,
        'text' => trim(html_entity_decode(strip_tags($text), ENT_QUOTES | ENT_HTML5, 'UTF-8')),
    ];
    $article = $address . '/articles/' . rawurlencode($id);
    $filed = wirecheck_ask('PUT', $article, $draft, 'If-Match: *');
    if ($filed === 412) {
        $filed = wirecheck_ask('PUT', $article, $draft, 'If-None-Match: *');
    }
    $gate = is_array($filed) ? wirecheck_ask('GET', $address . '/gate') : null;
    if (!is_array($gate)) {
        error_log('wirecheck does not answer, the post passes');
        return [];
    }
    $blocking = array_filter($gate['held'], fn ($held) => $held['verdict'] === 'block');
    return array_values(array_map(fn ($held) => $held['message'], $blocking));
}

/** The answer's JSON, or its status if it is a refusal, or null if there is none. */
function wirecheck_ask(string $method, string $path, ?array $body = null, string ...$more)
{
    $url = defined('WIRECHECK_URL') ? WIRECHECK_URL : (getenv('WIRECHECK_URL') ?: 'http://localhost:8080');
    $key = defined('WIRECHECK_KEY') ? WIRECHECK_KEY : getenv('WIRECHECK_KEY');
    $headers = array_merge(['Content-Type: application/json', 'Accept: application/json', 'X-Editor: wordpress'], $more);
    if ($key) {
        $headers[] = 'X-API-Key: ' . $key;
    }
    $options = ['method' => $method, 'header' => $headers, 'timeout' => 30, 'ignore_errors' => true];
    if ($body !== null) {
        $options['content'] = json_encode($body, JSON_UNESCAPED_UNICODE);
    }
    $answer = @file_get_contents($url . $path, false, stream_context_create(['http' => $options]));
    if ($answer === false) {
        return null;
    }
    $status = (int) explode(' ', $http_response_header[0])[1];
    return $status < 300 ? json_decode($answer, true) : $status;
}

if (function_exists('add_filter')) {
    add_filter('wp_insert_post_data', function (array $data, array $post) {
        $story = empty($post['ID']) ? '' : get_post_meta($post['ID'], 'wirecheck_story', true);
        if ($data['post_status'] !== 'publish' || !$story) {
            return $data;
        }
        $reasons = wirecheck_reasons(
            $story,
            'post-' . $post['ID'],
            wp_unslash($data['post_title']),
            wp_unslash($data['post_content'])
        );
        if ($reasons) {
            $data['post_status'] = 'draft';
            set_transient('wirecheck_' . get_current_user_id(), $reasons, MINUTE_IN_SECONDS);
        }
        return $data;
    }, 10, 2);

    add_action('admin_notices', function () {
        $reasons = get_transient('wirecheck_' . get_current_user_id());
        foreach ($reasons ?: [] as $reason) {
            echo '<div class="notice notice-error"><p>' . esc_html($reason) . '</p></div>';
        }
        delete_transient('wirecheck_' . get_current_user_id());
    });
} elseif (PHP_SAPI === 'cli' && isset($argv[1])) { // php wirecheck-gate.php item.json: prints what blocks, exit status 1
    $item = json_decode(file_get_contents($argv[1]), true);
    $reasons = wirecheck_reasons(
        $item['extra']['wirecheck_story'] ?? '',
        $item['guid'],
        $item['headline'] ?? '',
        $item['body_html'] ?? ''
    );
    echo implode("\n", $reasons), "\n";
    exit($reasons ? 1 : 0);
}
